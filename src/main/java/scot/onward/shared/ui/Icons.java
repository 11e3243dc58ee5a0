package scot.onward.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The drawings of the icon sprite; a decoration beside its word, so hidden from screen readers. */
public enum Icons {
    TODAY,
    CALENDAR,
    CALENDAR_PLUS,
    CALENDAR_X,
    CALENDAR_CHECK,
    SEARCH,
    USER,
    USERS,
    USER_X,
    USER_PLUS,
    WALKIN,
    INBOX,
    REFER,
    SEND,
    QUEUE,
    CHART,
    GRID,
    RECORD,
    DOOR,
    ARRIVED,
    SESSION,
    CHECK,
    CHECK_CIRCLE,
    X,
    X_CIRCLE,
    HELP,
    ALERT,
    INFO,
    BELL,
    PLUS,
    MINUS,
    DOWN,
    UP,
    RIGHT,
    LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    ARROW_DOWN,
    LOCK,
    EYE,
    EYE_OFF,
    PRINTER,
    EDIT,
    MOVE,
    CLOCK,
    TIMER,
    HOURGLASS,
    SHIELD,
    LAW,
    PIN,
    BUILDING,
    CLOUD,
    POUND,
    RECEIPT,
    HOUSE,
    BRIEFCASE,
    SPROUT,
    MIND,
    LIFEBUOY,
    FAMILY,
    YOUTH,
    GLOBE,
    CARE,
    DOTS,
    LETTER,
    MESSAGE,
    MESSAGE_OFF,
    PHONE,
    VIDEO,
    LANGUAGE,
    SIGN,
    STEPFREE,
    EAR,
    QUIET,
    FLAG,
    KEYBOARD,
    FILTER,
    DOWNLOAD,
    HISTORY,
    UNDO,
    SUN,
    PILL,
    STOP,
    SWAP,
    HANDSHAKE,
    COPY,
    STAR,
    LOGOUT,
    MOON;

    private static final String SPRITE = "/icons/icons.svg";

    /** A new icon component of this drawing. */
    public SvgIcon create() {
        return named(symbol());
    }

    /** The id of this drawing in the sprite, for example {@code calendar-plus}; also what {@code @Menu(icon)} takes. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon with this id in the sprite. */
    public static SvgIcon named(String symbol) {
        SvgIcon icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
