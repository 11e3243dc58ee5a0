package scot.onward.clinic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.clinic.ClinicOutcome.Broken;
import scot.onward.clinic.ClinicOutcome.ChangedMeanwhile;
import scot.onward.clinic.ClinicOutcome.Clashes;
import scot.onward.clinic.ClinicOutcome.Saved;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.Retrying;

/**
 * Where a manager opens, changes and ends the clinics of own hubs. A clinic that breaks a rule, overlaps itself, or wants an
 * adviser or a room that another has within a year, is refused; of two managers who save at once, the second is.
 */
@Service
@PreAuthorize("hasRole('MANAGER')")
public class ClinicEditor {

    private static final int DAYS_AHEAD = 366;
    private static final int NEXT_DAYS = 6;
    private static final int WEEKS_LISTED = 13;

    private final Clinics clinics;
    private final KeptClinics kept;
    private final ClinicDays clinicDays;
    private final Places places;
    private final CurrentUser currentUser;
    private final ChangeLog changeLog;
    private final ApplicationEventPublisher events;
    private final Retrying retrying;
    private final Clock clock;

    ClinicEditor(
            Clinics clinics,
            KeptClinics kept,
            ClinicDays clinicDays,
            Places places,
            CurrentUser currentUser,
            ChangeLog changeLog,
            ApplicationEventPublisher events,
            Retrying retrying,
            Clock clock) {
        this.clinics = clinics;
        this.kept = kept;
        this.clinicDays = clinicDays;
        this.places = places;
        this.currentUser = currentUser;
        this.changeLog = changeLog;
        this.events = events;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** The clinics of an own hub that go on, each with its next days. */
    public List<ClinicRow> ofHub(UUID hubId) {
        requireOwn(hubId);
        HubRow hub = places.hub(hubId);
        LocalDate today = today(hub);
        List<ClinicPlan> plans = clinics.ofHub(hubId).stream()
                .filter(plan -> goesOn(plan, hub, today))
                .toList();
        Map<UUID, List<ClinicDay>> days = clinicDays.of(plans, hub, today, today.plusWeeks(WEEKS_LISTED)).stream()
                .collect(Collectors.groupingBy(day -> day.plan().id()));
        return plans.stream()
                .map(plan -> ClinicRow.of(plan, days.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    /** A clinic of an own hub, to be changed. @throws AccessDeniedException for any other */
    public EditableClinic edit(UUID clinicId) {
        ClinicPlan plan = clinics.find(clinicId)
                .orElseThrow(() -> new AccessDeniedException("Not a clinic of this person's hubs"));
        requireOwn(plan.hubId());
        Integer version = kept.version(clinicId);
        return new EditableClinic(plan, version == null ? ClinicDraft.NEW : version);
    }

    /** What a draft would come to if it were saved now. */
    public ClinicPreview preview(ClinicDraft draft) {
        requireOwn(draft.hubId());
        HubRow hub = places.hub(draft.hubId());
        List<ClinicRule> broken = rules(hub).broken(draft);
        if (!broken.isEmpty()) {
            return new ClinicPreview(broken, List.of(), null, List.of());
        }
        ClinicPlan plan = draft.plan();
        return new ClinicPreview(List.of(), clashes(plan, hub), plan, next(plan));
    }

    /** The next days of a clinic, holidays and closures counted. */
    public List<ClinicDay> next(ClinicPlan plan) {
        requireOwn(plan.hubId());
        HubRow hub = places.hub(plan.hubId());
        LocalDate from =
                today(hub).isBefore(plan.pattern().from()) && plan.exceptions().isEmpty()
                        ? plan.pattern().from()
                        : today(hub);
        List<ClinicDay> next = clinicDays.of(List.of(plan), hub, from, from.plusWeeks(WEEKS_LISTED)).stream()
                .limit(NEXT_DAYS)
                .toList();
        return next.size() == NEXT_DAYS
                ? next
                : clinicDays.of(List.of(plan), hub, from, from.plusDays(DAYS_AHEAD)).stream()
                        .limit(NEXT_DAYS)
                        .toList();
    }

    /** Opens a clinic. */
    public ClinicOutcome open(ClinicDraft draft) {
        requireOwn(draft.hubId());
        return save(draft, "opened", plan -> {
            if (kept.version(plan.id()) == null) {
                kept.add(plan);
            }
            return true;
        });
    }

    /** Changes a clinic: all of it that is still of the draft's version, or nothing. */
    public ClinicOutcome change(ClinicDraft draft) {
        EditableClinic before = edit(draft.clinicId());
        if (!before.plan().hubId().equals(draft.hubId())) {
            throw new AccessDeniedException("A clinic stays at its hub");
        }
        return save(draft, "changed", plan -> kept.replace(plan, draft.version()));
    }

    /** Ends a clinic after {@code lastDay}, extra dates included. */
    public ClinicOutcome end(UUID clinicId, int version, LocalDate lastDay) {
        ClinicPlan plan = edit(clinicId).plan();
        HubRow hub = places.hub(plan.hubId());
        if (lastDay.isBefore(today(hub).minusDays(1))
                || lastDay.isAfter(today(hub).plusYears(5))) {
            return new Broken(List.of(ClinicRule.UNTIL_RANGE));
        }
        ClinicPlan ended =
                plan.ended(lastDay.plusDays(1).atStartOfDay(hub.zone()).toInstant());
        return inTransaction(
                ended, () -> kept.replace(ended, version) ? saved(ended, "ended") : new ChangedMeanwhile());
    }

    private ClinicOutcome save(ClinicDraft draft, String change, Function<ClinicPlan, Boolean> write) {
        HubRow hub = places.hub(draft.hubId());
        List<ClinicRule> broken = rules(hub).broken(draft);
        if (!broken.isEmpty()) {
            return new Broken(broken);
        }
        ClinicPlan plan = draft.plan();
        return inTransaction(plan, () -> {
            List<Clash> clashes = clashes(plan, hub);
            if (!clashes.isEmpty()) {
                return new Clashes(clashes);
            }
            return write.apply(plan) ? saved(plan, change) : new ChangedMeanwhile();
        });
    }

    private ClinicOutcome inTransaction(ClinicPlan plan, Supplier<ClinicOutcome> work) {
        return retrying.inTransaction(() -> {
            kept.lock(plan);
            return work.get();
        });
    }

    private ClinicOutcome saved(ClinicPlan plan, String change) {
        changeLog.changed("clinic", plan.id(), change, null);
        events.publishEvent(new ClinicChanged(plan.id()));
        return new Saved(plan.id());
    }

    private List<Clash> clashes(ClinicPlan plan, HubRow hub) {
        LocalDate today = today(hub);
        Map<UUID, HubRow> hubs = places.hubs().stream().collect(Collectors.toMap(HubRow::id, Function.identity()));
        List<ClinicPlan> others = Stream.concat(
                        clinics.ofHub(plan.hubId()).stream(), clinics.ofAdviser(plan.adviserId()).stream())
                .distinct()
                .toList();
        return new ClinicClashes(hubs, today.minusDays(1), today.plusDays(DAYS_AHEAD)).of(plan, others);
    }

    private ClinicRules rules(HubRow hub) {
        return new ClinicRules(hub, places.rooms(hub.id()), places.advisers(), today(hub));
    }

    private static boolean goesOn(ClinicPlan plan, HubRow hub, LocalDate today) {
        LocalDate until = plan.pattern().until();
        boolean ended = plan.endedAt() != null
                && !plan.endedAt().isAfter(today.atStartOfDay(hub.zone()).toInstant());
        boolean over = until != null
                && until.isBefore(today)
                && plan.exceptions().keySet().stream().noneMatch(day -> !day.isBefore(today));
        return !ended && !over;
    }

    private LocalDate today(HubRow hub) {
        return LocalDate.now(clock.withZone(hub.zone()));
    }

    private void requireOwn(@Nullable UUID hubId) {
        if (hubId == null || !currentUser.get().hubIds().contains(hubId)) {
            throw new AccessDeniedException("Not one of this person's hubs");
        }
    }
}
