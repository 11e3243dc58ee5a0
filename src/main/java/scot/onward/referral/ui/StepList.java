package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EndReason;
import scot.onward.referral.EventKind;
import scot.onward.referral.Reached;
import scot.onward.referral.ReferralStatus;
import scot.onward.referral.SentReferral;
import scot.onward.referral.Step;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Timeline;

/** The steps of a referral: those that happened, where it is now, and those to come. */
class StepList extends Timeline {

    private static final List<EventKind> USUAL = List.of(
            EventKind.RECEIVED,
            EventKind.TRIAGED,
            EventKind.CONTACTED,
            EventKind.BOOKED,
            EventKind.ATTENDED,
            EventKind.ENGAGED,
            EventKind.CLOSED);

    private final SentReferral referral;
    private final Dates dates;

    StepList(SentReferral referral, Dates dates) {
        this.referral = referral;
        this.dates = dates;
        List<EventKind> shown = referral.row().shared() ? USUAL : USUAL.subList(0, 2);
        int reached = shown.stream()
                .filter(kind -> last(kind).isPresent())
                .mapToInt(shown::indexOf)
                .max()
                .orElse(0);
        boolean ended = referral.row().status() == ReferralStatus.CLOSED;
        for (int i = 0; i < shown.size(); i++) {
            add(shown.get(i), i < reached || ended ? Progress.DONE : i == reached ? Progress.NOW : Progress.TODO);
        }
    }

    private void add(EventKind kind, Progress progress) {
        @Nullable Step step = last(kind).orElse(null);
        if (step == null) {
            if (progress == Progress.TODO) {
                step(Progress.TODO, word(kind), getTranslation("referral.step.toCome"));
            }
            return;
        }
        String more = more(step);
        if (more.isEmpty()) {
            step(progress, word(kind), when(step));
        } else {
            step(progress, word(kind), when(step), new Paragraph(more));
        }
    }

    private Optional<Step> last(EventKind kind) {
        return referral.steps().stream()
                .filter(step -> step.kind() == kind)
                .filter(step -> kind != EventKind.CLOSED || !referral.row().isOpen())
                .reduce((earlier, later) -> later);
    }

    private String when(Step step) {
        if (step.visitAt() != null) {
            var visit = step.visitAt().atZone(HubTime.ZONE);
            return getTranslation("referral.step.for", dates.day(visit.toLocalDate()), Dates.time(visit.toLocalTime()));
        }
        String day = dates.day(step.at().atZone(HubTime.ZONE).toLocalDate());
        return switch (step.kind()) {
            case ATTENDED -> day;
            case ENGAGED -> getTranslation("referral.step.since", day);
            default -> day + ", " + Dates.time(step.at());
        };
    }

    private String more(Step step) {
        return switch (step.kind()) {
            case TRIAGED -> LevelBadge.word(referral.level());
            case CONTACTED -> reached();
            case BOOKED -> cameToNothing(step);
            case ENGAGED -> referral.row().isOpen() ? getTranslation("referral.step.working") : "";
            case CLOSED -> ended();
            default -> "";
        };
    }

    private String reached() {
        Reached reached = referral.reached();
        if (reached == null) {
            return "";
        }
        String how = getTranslation("practice.step.by." + reached.channel());
        return reached.tries() == 1 ? how : getTranslation("practice.step.try", how, reached.tries());
    }

    private String cameToNothing(Step booked) {
        boolean ended = last(EventKind.BOOKING_ENDED)
                .filter(end -> end.at().isAfter(booked.at()))
                .isPresent();
        return ended
                ? getTranslation(
                        referral.row().didNotAttend() ? "practice.step.didNotAttend" : "practice.step.cancelled")
                : "";
    }

    private String ended() {
        EndReason why = referral.row().endReason();
        return why == null ? "" : getTranslation("practice.end." + why);
    }

    private static String word(EventKind kind) {
        return MessageCatalogue.text("referral.step." + kind);
    }
}
