package scot.onward.capacity;

/**
 * The people of one level who have no time yet.
 *
 * @param untaken how many of them nobody has taken on yet
 * @param noSafeTime how many of them have no safe time left
 */
public record LevelWaiting(int level, int people, int untaken, int noSafeTime, int medianDays) {}
