package scot.onward.referral.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.client.AccessNeed;
import scot.onward.referral.Essential;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/** What referrers typed, put together again from what was kept of it. */
@Component
public class SentForms {

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was sent, of whom, and the organisation that looks after it. */
    public record Sent(ReferralForm form, UUID clientId, String owner) {}

    private record Word(UUID referralId, String word) {}

    /** Those of a practice among some referrals. */
    public Map<UUID, Sent> of(UUID practice, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> issues =
                words("select referral_id, issue as word from referral_issue where referral_id in (:ids)", ids);
        Map<UUID, Set<String>> needs =
                words("select referral_id, need as word from referral_need where referral_id in (:ids)", ids);
        return jdbc
                .sql("""
                        select referral.*, organisation.name as owner from referral
                        join hub on hub.id = referral.hub_id join organisation on organisation.id = hub.organisation_id
                        where referral.organisation_id = :practice and referral.id in (:ids)
                        """)
                .param("practice", practice)
                .param("ids", ids)
                .query((row, n) -> sent(row, issues, needs))
                .list()
                .stream()
                .collect(Collectors.toMap(sent -> sent.form().id(), sent -> sent));
    }

    private Map<UUID, Set<String>> words(String sql, List<UUID> ids) {
        return jdbc.sql(sql).param("ids", ids).query(Word.class).list().stream()
                .collect(Collectors.groupingBy(Word::referralId, Collectors.mapping(Word::word, Collectors.toSet())));
    }

    private static Sent sent(ResultSet row, Map<UUID, Set<String>> issues, Map<UUID, Set<String>> needs)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ReferralForm form = new ReferralForm(
                id,
                new ReferralForm.Patient(
                        null,
                        row.getString("patient_name"),
                        row.getObject("patient_birth_date", LocalDate.class),
                        text(row, "patient_chi"),
                        text(row, "patient_postcode"),
                        row.getBoolean("no_fixed_address")),
                issues.getOrDefault(id, Set.of()).stream()
                        .map(PresentingIssue::valueOf)
                        .collect(Collectors.toSet()),
                new ReferralForm.Letter(
                        answer(row, "letter"),
                        row.getString("letter_kind"),
                        row.getObject("letter_date", LocalDate.class)),
                new ReferralForm.SafeAndWell(
                        answer(row, "safe_tonight"),
                        answer(row, "essentials_today"),
                        missing(row),
                        answer(row, "dependants")),
                new ReferralForm.Contact(
                        text(row, "patient_phone"),
                        row.getBoolean("text_ok"),
                        row.getBoolean("voicemail_ok"),
                        row.getBoolean("may_name_service"),
                        text(row, "best_time")),
                new ReferralForm.Needs(
                        needs.getOrDefault(id, Set.of()).stream()
                                .map(AccessNeed::valueOf)
                                .collect(Collectors.toSet()),
                        text(row, "language"),
                        text(row, "interpreter")),
                new ReferralForm.Agreement(true, row.getBoolean("hear_back")),
                new ReferralForm.Referrer(
                        text(row, "referred_by_name"), ReferrerRole.valueOf(row.getString("referrer_role"))),
                text(row, "note"));
        return new Sent(form, row.getObject("client_id", UUID.class), row.getString("owner"));
    }

    private static Set<Essential> missing(ResultSet row) throws SQLException {
        Set<Essential> missing = EnumSet.noneOf(Essential.class);
        for (Essential essential : Essential.values()) {
            if (row.getBoolean("missing_" + essential.name().toLowerCase(Locale.ROOT))) {
                missing.add(essential);
            }
        }
        return missing;
    }

    private static Answer answer(ResultSet row, String column) throws SQLException {
        return Answer.valueOf(row.getString(column));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String kept = row.getString(column);
        return kept == null ? "" : kept;
    }
}
