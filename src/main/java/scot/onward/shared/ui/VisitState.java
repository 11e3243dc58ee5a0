package scot.onward.shared.ui;

import java.util.Locale;

/** The states of an appointment as staff see them, each with its icon, word and tint. */
public enum VisitState {
    BOOKED(Icons.CALENDAR),
    ARRIVED(Icons.ARRIVED),
    IN_SESSION(Icons.SESSION),
    ATTENDED(Icons.CHECK_CIRCLE),
    DID_NOT_ATTEND(Icons.USER_X),
    CANCELLED(Icons.X_CIRCLE),
    UNRESOLVED(Icons.HELP);

    private final Icons icon;

    VisitState(Icons icon) {
        this.icon = icon;
    }

    public Icons icon() {
        return icon;
    }

    /** The class that sets the state's three colours {@code --b}, {@code --f}, {@code --e}, for example {@code st-arrived}. */
    public String className() {
        return "st-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String word() {
        return MessageCatalogue.word(this);
    }
}
