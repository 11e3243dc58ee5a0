package scot.onward.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.AccountDesk;
import scot.onward.access.AccountForm;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.internal.UnansweredRedirections;

/** Lives of referrals at two hubs, made up at random out of everything that people can do, by the services they do it with. */
@Component
class Histories {

    private static final int LONGEST = 7;
    private static final String NEGLECTED = """
            select count(*) from referral left join account on account.id = owner_id
            where hub_id in (?, ?) and status <> 'CLOSED'
              and (next_step is null or next_due is null or account.active is not true)
            """;

    private final Referrals referrals;
    private final TriageDesk desk;
    private final ContactTries tries;
    private final Endings endings;
    private final Redirections redirections;
    private final UnansweredRedirections unanswered;
    private final ReferralProgress progress;
    private final AccountDesk accounts;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    Histories(
            Referrals referrals,
            TriageDesk desk,
            ContactTries tries,
            Endings endings,
            Redirections redirections,
            UnansweredRedirections unanswered,
            ReferralProgress progress,
            AccountDesk accounts,
            JdbcTemplate jdbc,
            CurrentUser currentUser) {
        this.referrals = referrals;
        this.desk = desk;
        this.tries = tries;
        this.endings = endings;
        this.redirections = redirections;
        this.unanswered = unanswered;
        this.progress = progress;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** What a run came to. @param reached every state and next step that referrals stood at on their way */
    record Run(int steps, List<String> neglected, Set<String> reached) {}

    /** Two hubs with their people, whose accounts come and go. */
    private record Stage(Town here, Town there, SignedIn second, SignedIn administrator) {

        List<SignedIn> advisers() {
            return List.of(here.adviser, second, there.adviser);
        }
    }

    /** Lives so many histories one after another and looks after each step whether anybody is left alone. */
    Run live(int histories, long seed) {
        Stage stage = stage();
        List<String> neglected = new ArrayList<>();
        Set<String> reached = new TreeSet<>();
        int steps = 0;
        for (int i = 0; i < histories; i++) {
            Random random = new Random(seed + i);
            UUID id = send(stage);
            List<String> story = new ArrayList<>();
            int length = 3 + random.nextInt(LONGEST - 2);
            for (int step = 0; step < length; step++, steps++) {
                story.add(step(stage, id, random));
                reached.add(jdbc.queryForObject(
                        "select concat(status, ' ', coalesce(next_step, '')) from referral where id = ?",
                        String.class,
                        id));
                if (count(stage) > 0) {
                    neglected.add("seed " + (seed + i) + ": " + story);
                    break;
                }
            }
            if (story.stream().anyMatch(Step::isOfAccounts)) {
                reopenAccounts(stage);
            }
            currentUser.runAs(stage.here().manager, () -> {
                progress.closed(id, EndReason.MOVED);
                return true;
            });
        }
        return new Run(steps, neglected, reached);
    }

    private int count(Stage stage) {
        return Objects.requireNonNull(
                jdbc.queryForObject(NEGLECTED, Integer.class, stage.here().hub, stage.there().hub));
    }

    private Stage stage() {
        Town here = new Town(jdbc, currentUser);
        Town there = new Town(jdbc, currentUser);
        UUID adviser = UUID.randomUUID();
        jdbc.update(
                "insert into adviser (id, organisation_id, name) values (?, ?, 'Sanjay Rao')",
                adviser,
                here.adviser.organisation());
        SignedIn second = here.account(Role.ADVISER, here.adviser.organisation(), adviser);
        return new Stage(here, there, second, here.account(Role.ADMINISTRATOR, here.adviser.organisation(), null));
    }

    private UUID send(Stage stage) {
        SendResult sent = stage.here()
                .as(stage.here().practice, () -> referrals.send(Town.patient("Patient " + UUID.randomUUID())));
        return ((SendResult.Sent) sent).referralId();
    }

    /** One thing that one person does; what is refused to them changes nothing. */
    private String step(Stage stage, UUID id, Random random) {
        SignedIn who = stage.advisers().get(random.nextInt(3));
        Step step = Step.values()[random.nextInt(Step.values().length)];
        if (!step.byAdministrator && !isSignedIn(who)) {
            return step + " (signed out)";
        }
        try {
            currentUser.runAs(step.byAdministrator ? stage.administrator() : who, () -> {
                act(stage, id, step, who, random);
                return true;
            });
        } catch (AccessDeniedException othersHub) {
            return step + " (refused)";
        }
        return step.name();
    }

    /** Whoever's account was closed or changed was signed out with it. */
    private boolean isSignedIn(SignedIn who) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from account join account_hub on account_id = id where id = ? and active and role = 'ADVISER'",
                        Integer.class,
                        who.accountId()))
                == 1;
    }

    private enum Step {
        TAKE,
        TAKE_NEXT,
        ASSIGN,
        LEVEL,
        TRY,
        TRY_AGAIN,
        REACH,
        KEEP_OPEN,
        DAYS_PASS,
        WAIT,
        BOOK,
        LOSE_BOOKING,
        ATTEND,
        ENGAGE,
        OFFER_TO_HUB,
        OFFER_OUTSIDE,
        TAKE_BACK,
        ACCEPT,
        DECLINE,
        HEAR,
        STAY_UNANSWERED,
        END,
        REOPEN,
        ACCOUNT_CLOSES(true),
        ACCOUNT_OPENS(true),
        HUB_IS_TAKEN_AWAY(true),
        ROLE_CHANGES(true);

        private final boolean byAdministrator;

        Step() {
            this(false);
        }

        static boolean isOfAccounts(String told) {
            return Stream.of(values()).anyMatch(step -> step.byAdministrator && told.equals(step.name()));
        }

        Step(boolean byAdministrator) {
            this.byAdministrator = byAdministrator;
        }
    }

    private void act(Stage stage, UUID id, Step step, SignedIn who, Random random) {
        switch (step) {
            case TAKE -> desk.take(id);
            case TAKE_NEXT -> desk.takeNext();
            case ASSIGN -> desk.assign(id, any(desk.colleagues(id), random).id());
            case LEVEL -> desk.decideLevel(id, 1 + random.nextInt(4), "So it is");
            case TRY -> tries.tried(id, ContactWay.PHONE, ContactOutcome.NO_ANSWER);
            case TRY_AGAIN -> {
                for (int day = 0; day < Lifecycle.TRIES; day++) {
                    dayPasses(id);
                    tries.tried(id, ContactWay.TEXT, ContactOutcome.VOICEMAIL);
                }
            }
            case REACH -> tries.tried(id, ContactWay.PHONE, ContactOutcome.REACHED);
            case KEEP_OPEN -> tries.keepOpen(id, "They may be away", random.nextBoolean());
            case DAYS_PASS -> dayPasses(id);
            case WAIT -> progress.waitingListed(id);
            case BOOK -> progress.booked(id, Instant.now().plusSeconds(86_400L * (1 + random.nextInt(20))));
            case LOSE_BOOKING -> progress.notAttended(id);
            case ATTEND -> progress.attended(id);
            case ENGAGE -> progress.engaged(id);
            case OFFER_TO_HUB -> offer(id, random, true);
            case OFFER_OUTSIDE -> offer(id, random, false);
            case TAKE_BACK -> redirections.takeBack(id);
            case ACCEPT -> redirections.offeredToUs().forEach(offer -> redirections.accept(offer.id()));
            case DECLINE -> redirections.offeredToUs().forEach(offer -> redirections.decline(offer.id(), "No room"));
            case HEAR -> redirections.heard(id, random.nextBoolean(), "They said so");
            case STAY_UNANSWERED -> {
                jdbc.update("update redirection set answer_by = answer_by - interval 30 day where referral_id = ?", id);
                unanswered.bringBack();
            }
            case END -> endings.end(id, any(List.of(EndReason.values()), random), "Because");
            case REOPEN -> endings.reopen(id, "It was too early");
            case ACCOUNT_CLOSES -> accounts.close(who.accountId());
            case ACCOUNT_OPENS -> accounts.reopen(who.accountId());
            case HUB_IS_TAKEN_AWAY -> accounts.change(who.accountId(), form(who, Role.ADVISER, Set.of()));
            case ROLE_CHANGES -> accounts.change(who.accountId(), form(who, Role.RECEPTION, who.hubIds()));
        }
    }

    private void offer(UUID id, Random random, boolean toHub) {
        List<RedirectTarget> targets = redirections.targets(id).stream()
                .filter(target -> target.isHub() == toHub)
                .toList();
        redirections.offer(id, any(targets, random), "Nearer to home", true);
    }

    private void dayPasses(UUID id) {
        jdbc.update("update contact_attempt set at = at - interval 1 day where referral_id = ?", id);
    }

    private void reopenAccounts(Stage stage) {
        currentUser.runAs(stage.administrator(), () -> {
            for (SignedIn adviser : stage.advisers()) {
                accounts.change(adviser.accountId(), form(adviser, Role.ADVISER, adviser.hubIds()));
                accounts.reopen(adviser.accountId());
            }
            return true;
        });
    }

    private static AccountForm form(SignedIn person, Role role, Set<UUID> hubs) {
        return new AccountForm(
                person.email(),
                person.name(),
                person.jobTitle(),
                role,
                person.organisation(),
                person.adviserId(),
                hubs);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
