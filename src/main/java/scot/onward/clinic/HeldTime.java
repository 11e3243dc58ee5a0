package scot.onward.clinic;

import java.time.LocalTime;

/** Hours kept for people of level 1 or 2 until a time of the day itself. */
public record HeldTime(int level, LocalTime starts, LocalTime ends, LocalTime until) {}
