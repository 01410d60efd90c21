"""The demonstration's days: everything counts back from the day on which it is made."""

import datetime
import zoneinfo
from dataclasses import dataclass

from django.utils.formats import date_format


@dataclass(frozen=True)
class Calendar:
    """Turns days and hours ago into moments.

    Attributes:
        now: the moment that counts as now.
        zone: the newsroom's, in which clock times are given.
    """

    now: datetime.datetime
    zone: zoneinfo.ZoneInfo

    @classmethod
    def on(cls, day: datetime.date | None, now: datetime.datetime, zone: zoneinfo.ZoneInfo) -> "Calendar":
        """A calendar for the end of another day, or for this very moment."""
        if day is None or day == now.astimezone(zone).date():
            return cls(now, zone)
        return cls(datetime.datetime.combine(day, datetime.time(21), zone), zone)

    @property
    def day(self) -> datetime.date:
        """The day that counts as today."""
        return self.now.astimezone(self.zone).date()

    def moment(self, said: dict) -> datetime.datetime:
        """The moment of `hours_ago`, or of `days_ago` or `days_ahead` with a `time`.

        What is said to lie in the past lies there, however early in the day the demonstration is made.
        """
        if "hours_ago" in said:
            return self.now - datetime.timedelta(hours=said["hours_ago"])
        days = said.get("days_ahead", 0) - said.get("days_ago", 0)
        clock = datetime.time.fromisoformat(said.get("time", "09:00"))
        moment = datetime.datetime.combine(self.day + datetime.timedelta(days=days), clock, self.zone)
        return moment if days > 0 else min(moment, self.now - datetime.timedelta(minutes=5))

    def day_ago(self, days: int) -> datetime.date:
        """The day so many days ago."""
        return self.day - datetime.timedelta(days=days)

    def spoken(self, kind: str, days: int) -> str:
        """A day ago as prose names it: `date` 4 November 2026, `day` 4 November, `month` November 2026."""
        return date_format(self.day_ago(days), {"date": "j F Y", "day": "j F", "month": "F Y"}[kind])
