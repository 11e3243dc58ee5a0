package scot.onward.referral;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.PresentingIssue;

/** A hub with a practice and its people, each test its own: fresh ids, so that tests share the tables in peace. */
public final class Town {

    public final UUID hub = UUID.randomUUID();
    public final SignedIn practice;
    public final SignedIn adviser;
    public final SignedIn reception;
    public final SignedIn manager;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    public Town(JdbcTemplate jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        UUID agency = organisation("ADVICE_AGENCY");
        jdbc.update(
                "insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes) values (?, ?, ?, 'Hub', 'GP_PRACTICE', 'A street', 'G31', '0141 496 0000', '09:00', '17:00')",
                hub,
                agency,
                "Hub " + hub);
        practice = account(Role.PRACTICE, organisation("GP_PRACTICE"), null);
        UUID adviserId = UUID.randomUUID();
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, 'Morag Kerr')", adviserId, agency);
        adviser = account(Role.ADVISER, agency, adviserId);
        reception = account(Role.RECEPTION, agency, null);
        manager = account(Role.MANAGER, agency, null);
    }

    /** Another practice at the same hub. */
    public SignedIn otherPractice() {
        return account(Role.PRACTICE, organisation("GP_PRACTICE"), null);
    }

    /** Somebody of an agency that works at no hub. */
    public SignedIn agency() {
        SignedIn worker = account(Role.PARTNER, organisation("PARTNER_AGENCY"), null);
        jdbc.update("delete from account_hub where account_id = ?", worker.accountId());
        return new SignedIn(
                worker.accountId(),
                worker.email(),
                worker.name(),
                worker.jobTitle(),
                Role.PARTNER,
                worker.organisationId(),
                Set.of(),
                null);
    }

    public <T> T as(SignedIn person, Supplier<T> work) {
        return currentUser.runAs(person, work);
    }

    public void doAs(SignedIn person, Runnable work) {
        currentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }

    UUID organisation(String kind) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into organisation (id, name, kind) values (?, ?, ?)", id, kind + " " + id, kind);
        return id;
    }

    SignedIn account(Role role, UUID organisation, @Nullable UUID adviserId) {
        UUID id = UUID.randomUUID();
        String email = role.name().toLowerCase(java.util.Locale.ROOT) + "-" + id + "@example.org";
        jdbc.update(
                "insert into account (id, email, name, job_title, role, password_hash, organisation_id, adviser_id, created_at) values (?, ?, ?, 'Test', ?, 'x', ?, ?, now())",
                id,
                email,
                "Person " + role,
                role.name(),
                organisation,
                adviserId);
        jdbc.update("insert into account_hub (account_id, hub_id) values (?, ?)", id, hub);
        return new SignedIn(id, email, "Person " + role, "Test", role, organisation, Set.of(hub), adviserId);
    }

    /** A patient of this name, with everything that is needed and nothing more. */
    public static ReferralForm patient(String name) {
        return new ReferralForm(
                UUID.randomUUID(),
                new ReferralForm.Patient(null, name, LocalDate.of(1958, 3, 12), "", "", false),
                Set.of(PresentingIssue.BENEFITS),
                ReferralForm.Letter.NOT_ASKED,
                ReferralForm.SafeAndWell.NOT_ASKED,
                new ReferralForm.Contact("07700 900563", true, false, false, ""),
                ReferralForm.Needs.NONE,
                ReferralForm.Agreement.WHOLE,
                ReferralForm.Referrer.AT_THE_KEYBOARD,
                "");
    }

    /** The same under another number. */
    /** A valid CHI number, drawn anew, that no client has. */
    public String unusedChi() {
        while (true) {
            String nine = "120358%03d".formatted(ThreadLocalRandom.current().nextInt(1000));
            int check = ChiNumber.checkDigit(nine);
            if (check < 10
                    && jdbc.queryForList("select 1 from client where chi = ?", nine + check)
                            .isEmpty()) {
                return nine + check;
            }
        }
    }

    public static ReferralForm withPhone(ReferralForm form, String phone) {
        return with(form, new ReferralForm.Contact(phone, true, false, false, ""));
    }

    /** The same with a CHI number, and the birth date that it says. */
    public static ReferralForm withChi(ReferralForm form, String chi) {
        LocalDate born = new ChiNumber(chi).birthDate(LocalDate.of(2026, 11, 26));
        return form.with(new ReferralForm.Patient(null, form.patient().name(), born, chi, "", false));
    }

    public static ReferralForm withoutHearingBack(ReferralForm form) {
        return with(form, new ReferralForm.Agreement(true, false));
    }

    public static ReferralForm withNote(ReferralForm form, String note) {
        return with(form, form.letter(), form.contact(), form.agreement(), note);
    }

    public static ReferralForm with(ReferralForm form, ReferralForm.Contact contact) {
        return with(form, form.letter(), contact, form.agreement(), form.note());
    }

    public static ReferralForm with(ReferralForm form, ReferralForm.Agreement agreement) {
        return with(form, form.letter(), form.contact(), agreement, form.note());
    }

    public static ReferralForm with(ReferralForm form, ReferralForm.Letter letter) {
        return with(form, letter, form.contact(), form.agreement(), form.note());
    }

    private static ReferralForm with(
            ReferralForm form,
            ReferralForm.Letter letter,
            ReferralForm.Contact contact,
            ReferralForm.Agreement agreement,
            String note) {
        return new ReferralForm(
                form.id(),
                form.patient(),
                form.issues(),
                letter,
                form.safeAndWell(),
                contact,
                form.needs(),
                agreement,
                form.referrer(),
                note);
    }
}
