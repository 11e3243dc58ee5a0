package scot.onward.triage;

/**
 * One of the ordered rules; the first that fires sets the level.
 *
 * @param number its place, as shown
 * @param id stable name
 * @param version from 1 upwards
 * @param title what is true when it fires
 * @param level the level it sets
 * @param because why that matters and what follows from it
 * @param condition what it looks at
 * @param withinWorkingDays how near a date must be to fire it, where it looks at one
 * @param source where it comes from
 */
public record LevelRule(
        int number,
        String id,
        int version,
        String title,
        Level level,
        String because,
        Condition condition,
        int withinWorkingDays,
        Source source) {}
