package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

class DraftDatabaseTest extends DatabaseTest {

    @Autowired
    private ReferralDrafts drafts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;

    @BeforeEach
    void settle() {
        town = new Town(jdbc, currentUser);
    }

    @Test
    void what_was_half_typed_before_an_upgrade_is_there_after_it() throws IOException {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into referral_draft (account_id, content, saved_at) values (?, ?, now())",
                town.practice.accountId(),
                """
                {"id":"%s","earlierId":null,"name":"Zoë “Zed” O’Hara 🌸","birthDate":"1958-03-12","chi":"0101","postcode":"G31",
                 "phone":"07700 900563","issues":["DEBT"],"letter":"YES","letterKind":null,"letterDate":"2026-11-20",
                 "note":"Half a","safeTonight":"NO","essentialsToday":"NOT_ASKED","textOk":true,"voicemailOk":false,
                 "mayNameService":false,"bestTime":"Mornings","needs":["HEARING_LOOP"],"language":"","interpreter":"",
                 "agreesToContact":true,"agreesToHearBack":false,"otherReferrer":"Dr Shah","referrerRole":"GP"}
                """.formatted(id));

        jdbc.update(upgradeOfDrafts());

        ReferralForm form = town.as(town.practice, () -> drafts.load()).orElseThrow();
        assertThat(form)
                .isEqualTo(new ReferralForm(
                        id,
                        new ReferralForm.Patient(
                                null, "Zoë “Zed” O’Hara 🌸", LocalDate.of(1958, 3, 12), "0101", "G31", false),
                        Set.of(PresentingIssue.DEBT),
                        new ReferralForm.Letter(Answer.YES, null, LocalDate.of(2026, 11, 20)),
                        ReferralForm.SafeAndWell.of(Answer.NO, Answer.NOT_ASKED),
                        new ReferralForm.Contact("07700 900563", true, false, false, "Mornings"),
                        new ReferralForm.Needs(Set.of(AccessNeed.HEARING_LOOP), "", ""),
                        new ReferralForm.Agreement(true, false),
                        new ReferralForm.Referrer("Dr Shah", ReferrerRole.GP),
                        "Half a"));
    }

    private static String upgradeOfDrafts() throws IOException {
        String sql = new ClassPathResource("db/changelog/referral/0007-parts-of-a-referral.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        return sql.substring(sql.indexOf("update referral_draft"), sql.lastIndexOf(";\n--rollback"));
    }
}
