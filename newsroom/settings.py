"""Every setting, and the only place that reads the environment. `docs/operations.md` has them as a table."""

from pathlib import Path

from csp.constants import NONE, SELF

from newsroom.environment import SQLITE, Environment, key_kept_in
from newsroom.release import fingerprint

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()

DEBUG = env.flag("DEBUG", default=False)
RELEASE = fingerprint(BASE_DIR)
DATA_DIR = env.folder("DATA_DIR", default=BASE_DIR / "data")
SECRET_KEY = env.str("SECRET_KEY", default="") or key_kept_in(DATA_DIR / "secret_key")

# The site. Its scheme decides what needs TLS.
PORT = env.port("PORT", default=8000)
SITE = env.site("SITE_URL", default=f"http://127.0.0.1:{PORT}")
SITE_URL = SITE.geturl()
IS_SECURE = SITE.scheme == "https"
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[SITE.hostname, "127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = [SITE_URL]
SECURE_SSL_REDIRECT = IS_SECURE
# Who watches over the process asks it directly, behind the proxy that speaks TLS.
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IS_SECURE else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if IS_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_SECURE

INSTALLED_APPS = [
    "newsroom",
    "companies",
    "newsroom.admin_site.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_prose_editor",
    "js_asset",
    "reversion",
    "csp",
    "django_tasks",
    "django_tasks_db",
]
# What stands above WhiteNoise also dresses static files.
MIDDLEWARE = [
    "newsroom.http.headers.strict_headers",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "newsroom.http.requests.known_methods",
    "newsroom.http.requests.sane_requests",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "newsroom.http.compression.TextCompression",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "newsroom.admin.hours.newsroom_time",
]
ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["newsroom.web.tight_templates.Loader", "django.template.loaders.app_directories.Loader"],
                ),
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "newsroom.web.furniture.furniture",
            ],
        },
    },
]

# The database. SQLite: see docs/decisions.md, "SQLite settings".
DATABASE = env.database("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'newsroom.sqlite3'}")
if DATABASE["ENGINE"] == SQLITE:
    DATABASE["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": DATABASE | {"CONN_MAX_AGE": None, "CONN_HEALTH_CHECKS": True}}

REDIS_URL = env.str("REDIS_URL", default="")
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if REDIS_URL:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Files. Originals and documents are private; /media/ holds what readers may have.
STATIC_URL, STATIC_ROOT, STATICFILES_DIRS = "/static/", DATA_DIR / "static", [BASE_DIR / "static"]
MEDIA_URL, MEDIA_ROOT, PRIVATE_ROOT = "/media/", DATA_DIR / "media", DATA_DIR / "private"
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": PRIVATE_ROOT, "base_url": None, "file_permissions_mode": 0o640},
    },
    "staticfiles": {"BACKEND": "newsroom.web.static_files.BundlingStorage"},
}

S3_BUCKET = env.str("S3_BUCKET", default="")
if S3_BUCKET:
    BUCKET = {
        "bucket_name": S3_BUCKET,
        "endpoint_url": env.str("S3_ENDPOINT_URL", default=None),
        "region_name": env.str("S3_REGION", default=None),
        "access_key": env.str("S3_ACCESS_KEY", default=None),
        "secret_key": env.str("S3_SECRET_KEY", default=None),
        "file_overwrite": False,
    }
    for name, folder in (("default", "media"), ("private", "private")):
        STORAGES[name] = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": BUCKET | {"location": folder}}

# Who may do what in a browser. Cookies exist under /admin/ alone, so no reader page can depend on one.
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/admin/"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_SECURE
SESSION_COOKIE_NAME = "__Secure-sessionid" if IS_SECURE else "sessionid"
CSRF_COOKIE_NAME = "__Secure-csrftoken" if IS_SECURE else "csrftoken"
CSRF_COOKIE_HTTPONLY = True
# Django's default keeps what it says in a cookie that every page of the site would get.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "media-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
LOGIN_URL = "admin:login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE, USE_I18N = "en", True
TIME_ZONE, USE_TZ = "UTC", True

# Faults go to standard error. Requests that were refused do not: there are robots at every hour.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"django.request": {"level": "ERROR"}, "django.security": {"level": "CRITICAL"}},
}
