package scot.onward.booking;

/** What two or more want at one moment, and only one can have. */
enum Contest {
    SAME_SLOT,
    OVERLAPPING_SLOTS,
    ONE_ROOM_BY_TWO_ADVISERS,
    ONE_CLIENT_BY_TWO_HUBS,
    HOLD_AGAINST_BOOK,
    MOVE_AGAINST_BOOK,
    OFFER_AGAINST_WALK_IN
}
