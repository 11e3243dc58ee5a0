package scot.onward.shared.ui;

import com.vaadin.flow.component.html.Span;

/** How near a date is: a ring that fills as working days run out, and always the words. */
public class DeadlineClock extends Span {

    private static final int SOON = 10;
    private static final int LAST = 2;

    /**
     * @param words what is said beside the ring, for example "Fri 4 Dec" or "by 17:00"
     * @param workingDaysLeft negative when the date has passed
     */
    public DeadlineClock(String words, long workingDaysLeft) {
        addClassNames("clk", ring(workingDaysLeft));
        Span ring = new Span();
        ring.addClassName("ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        add(ring, new Span(words));
    }

    /** "Last safe date Fri 4 Dec", or "passed Fri 4 Dec". */
    public static DeadlineClock lastSafeDate(String day, long workingDaysLeft) {
        String key = workingDaysLeft < 0 ? "shared.clock.passed" : "shared.clock.lastSafeDate";
        return new DeadlineClock(MessageCatalogue.text(key, day), workingDaysLeft);
    }

    /** "7 working days left". */
    public static DeadlineClock daysLeft(long workingDaysLeft) {
        String words = workingDaysLeft < 0
                ? MessageCatalogue.text("shared.clock.gone")
                : MessageCatalogue.text("shared.clock.daysLeft", workingDaysLeft);
        return new DeadlineClock(words, workingDaysLeft);
    }

    private static String ring(long workingDaysLeft) {
        if (workingDaysLeft < 0) {
            return "passed";
        }
        if (workingDaysLeft <= LAST) {
            return "last";
        }
        return workingDaysLeft <= SOON ? "soon" : "safe";
    }
}
