package scot.onward.partner.ui;

import com.vaadin.flow.component.Composite;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.onward.partner.InboxDetail;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.OnwardStep;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Timeline;
import scot.onward.shared.ui.Timeline.Progress;

/** Where the referral is: from the offer to whether it helped. */
class InboxSteps extends Composite<Timeline> {

    private static final Set<OnwardStatus> ANSWERS =
            Set.of(OnwardStatus.ACCEPTED, OnwardStatus.DECLINED_BY_AGENCY, OnwardStatus.WAITING);

    private final InboxDetail referral;
    private final Dates dates;

    InboxSteps(InboxDetail referral, Dates dates) {
        this.referral = referral;
        this.dates = dates;
        OnwardStatus now = referral.row().status();
        step(OnwardStatus.OFFERED, getTranslation("partner.steps.offered", referral.knownAs()), null);
        step(OnwardStatus.SENT, MessageCatalogue.word(OnwardStatus.SENT), null);
        Optional<OnwardStep> answer = latest(ANSWERS);
        if (answer.isPresent()) {
            done(MessageCatalogue.word(answer.get().status()), answer.get());
        } else {
            getContent()
                    .step(
                            Progress.NOW,
                            getTranslation("partner.steps.answer"),
                            getTranslation(
                                    "partner.steps.by", dates.day(referral.row().answerBy())));
        }
        boolean answered = answer.isPresent();
        step(
                now == OnwardStatus.NOT_ATTENDED ? OnwardStatus.NOT_ATTENDED : OnwardStatus.ATTENDED,
                MessageCatalogue.word(now == OnwardStatus.NOT_ATTENDED ? now : OnwardStatus.ATTENDED),
                answered ? Progress.NOW : Progress.TODO);
        step(
                OnwardStatus.HELPED,
                MessageCatalogue.word(OnwardStatus.HELPED),
                now == OnwardStatus.ATTENDED ? Progress.NOW : Progress.TODO);
    }

    private void step(OnwardStatus status, String name, @Nullable Progress otherwise) {
        latest(Set.of(status))
                .ifPresentOrElse(
                        taken -> done(name, taken),
                        () -> getContent().step(otherwise == null ? Progress.DONE : otherwise, name, null));
    }

    private void done(String name, OnwardStep taken) {
        getContent().step(Progress.DONE, name, dates.at(taken.at()));
    }

    private Optional<OnwardStep> latest(Set<OnwardStatus> wanted) {
        return referral.steps().stream()
                .filter(step -> wanted.contains(step.status()))
                .max(Comparator.comparing(OnwardStep::at));
    }
}
