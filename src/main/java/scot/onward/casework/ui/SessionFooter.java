package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scot.onward.casework.Gap;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Finishing and leaving, and what the record has and lacks. Nothing stops finishing. */
class SessionFooter extends Composite<Footer> {

    private final Sheet sheet;
    private final UnorderedList check = new UnorderedList();

    SessionFooter(Sheet sheet) {
        this.sheet = sheet;
        Button leave = new Button(
                getTranslation(
                        sheet.record().isFinished() || !sheet.isWritable() ? "casework.leave" : "casework.leaveLater"),
                click -> SessionNavigation.toMyClinic());
        leave.addClassName("l");
        Span space = new Span();
        space.addClassName("grow");
        check.addClassName("check");
        getContent().addClassName("session-footer");
        if (!sheet.record().isFinished() && sheet.isWritable()) {
            MainAction finish = new MainAction(Icons.CHECK_CIRCLE, getTranslation("casework.finish"), this::finish);
            finish.addClassName("l");
            getContent().add(finish);
        }
        getContent().add(leave, space, check);
        sheet.whenSaved(this::show);
        show();
    }

    private void show() {
        check.removeAll();
        if (!sheet.isWritable()) {
            return;
        }
        Set<Gap> gaps = sheet.tools().sessions().gaps(sheet.id());
        for (Gap gap : Gap.values()) {
            boolean missing = gaps.contains(gap);
            if (missing || gap != Gap.ONWARD_NOT_SENT) {
                ListItem item = new ListItem(
                        (missing ? Icons.CLOCK : Icons.CHECK).create(),
                        new Span(getTranslation((missing ? "casework.missing." : "casework.there.") + gap)));
                item.setClassName("w", missing);
                check.add(item);
            }
        }
    }

    private void finish() {
        Map<Gap, String> words = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            words.put(gap, getTranslation("casework.gap." + gap, sheet.firstName()));
        }
        Set<Gap> missing = sheet.tools().sessions().finish(sheet.id(), words);
        Notices.done(
                missing.isEmpty()
                        ? getTranslation("casework.done", sheet.firstName())
                        : getTranslation(
                                "casework.doneMissing",
                                missing.stream()
                                        .map(gap -> MessageCatalogue.text("casework.missing." + gap))
                                        .collect(Collectors.joining(", "))));
        var referral = sheet.record().referralId();
        if (referral != null && sheet.tools().feedback().isAgreed(referral)) {
            new FeedbackDialog(sheet, referral).open();
        } else {
            SessionNavigation.toMyClinic();
        }
    }
}
