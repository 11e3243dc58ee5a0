package scot.onward.client.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** One way of reaching somebody: whether, how, and from when until when. */
class ReachLine extends Div {

    private final Checkbox use;
    private final Checkbox leaveMessage = new Checkbox(MessageCatalogue.text("wording.reach.leave"));
    private final Checkbox nameService = new Checkbox(MessageCatalogue.text("wording.reach.name"));
    private final TimePicker from;
    private final TimePicker until;
    private final Div wrong = new Div();
    private final Div more = new Div();

    ReachLine(ReachWay way) {
        String word = MessageCatalogue.word(way);
        addClassName("way");
        use = new Checkbox(word);
        use.addValueChangeListener(change -> more.setVisible(use.getValue()));
        from = clock(MessageCatalogue.text("wording.reach.from", word));
        until = clock(MessageCatalogue.text("wording.reach.until", word));
        leaveMessage.setVisible(way == ReachWay.PHONE);
        nameService.setAriaLabel(MessageCatalogue.text("wording.reach.name") + ", " + word);
        Div times = new Div(
                new Span(MessageCatalogue.text("wording.reach.between")),
                from,
                new Span(MessageCatalogue.text("wording.reach.and")),
                until);
        times.addClassName("times");
        times.setVisible(way != ReachWay.LETTER);
        more.addClassName("more");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        more.add(leaveMessage, nameService, times, wrong);
        Span head = new Span(icon(way).create(), use);
        head.addClassName("head");
        add(head, more);
    }

    void show(ContactRule rule) {
        use.setValue(rule.mayUse());
        leaveMessage.setValue(rule.mayLeaveMessage());
        nameService.setValue(rule.mayNameService());
        from.setValue(rule.from());
        until.setValue(rule.until());
        more.setVisible(rule.mayUse());
    }

    /** Whether the times make sense; says so beside them where they do not. */
    boolean check() {
        LocalTime begins = from.getValue();
        LocalTime ends = until.getValue();
        boolean fine = (begins == null) == (ends == null) && (begins == null || begins.isBefore(ends));
        wrong.setText(fine ? "" : MessageCatalogue.text("wording.reach.times"));
        from.setInvalid(!fine);
        until.setInvalid(!fine);
        return fine;
    }

    ContactRule rule() {
        return use.getValue()
                ? new ContactRule(
                        true, leaveMessage.getValue(), nameService.getValue(), from.getValue(), until.getValue())
                : new ContactRule(false, leaveMessage.getValue(), nameService.getValue(), null, null);
    }

    private static TimePicker clock(String label) {
        TimePicker clock = new TimePicker();
        clock.setAriaLabel(label);
        clock.setLocale(Locale.UK);
        clock.setStep(Duration.ofMinutes(30));
        clock.setPlaceholder(MessageCatalogue.text("wording.reach.anyTime"));
        clock.setManualValidation(true);
        return clock;
    }

    private static Icons icon(ReachWay way) {
        return switch (way) {
            case PHONE -> Icons.PHONE;
            case TEXT -> Icons.MESSAGE;
            case EMAIL, LETTER -> Icons.LETTER;
        };
    }
}
