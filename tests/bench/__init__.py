"""The benchmarks: what a page costs, beside a bare view of the same server in the same run."""
