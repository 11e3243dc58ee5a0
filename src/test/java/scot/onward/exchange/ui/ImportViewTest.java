package scot.onward.exchange.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.access.Role;
import scot.onward.exchange.Practice;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Note;

class ImportViewTest extends ViewTest {

    private static final String LIST = """
            Patient;DOB;Phone;Issue;Consent
            Isa Rae;9/11/1958;07700 900563;Debt;yes
            Bob Low;31/2/1960;07700 900563;Debt;yes
            Eve Orr;1/1/1970;7700900563;Debt;
            """;

    @Autowired
    JdbcTemplate jdbc;

    private Practice practice;

    @BeforeEach
    void openAPractice() {
        practice = new Practice(jdbc);
        signIn(practice.person(Role.PRACTICE));
        UI.getCurrent().navigate("import");
        assertThat(view()).isInstanceOf(ImportView.class);
    }

    @Test
    void showsTheRowsThatNeedWorkFirstAndSavesNothing() {
        choose("list.csv", LIST);
        assertThat(_get(MainAction.class).getText()).isEqualTo("Import 1 referral");
        PreviewGrid grid = _get(PreviewGrid.class);
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_getFormattedRow(grid, 0)).startsWith("3", "Bob Low");
        assertThat(practice.referrals()).isZero();
    }

    @Test
    void asksForTheColumnsThatAreMissing() {
        choose("list.csv", LIST);
        ComboBox<?> issues = _get(ComboBox.class, spec -> spec.withLabel("What would help"));
        issues.clear();
        assertThat(_find(PreviewGrid.class)).isEmpty();
        assertThat(_find(Note.class))
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Choose a column first for:"));
    }

    @Test
    void countsTheWholeListsAgreementOnceItIsConfirmed() {
        choose("list.csv", LIST);
        Typing.type(_get(Checkbox.class), true);
        assertThat(_get(MainAction.class).getText()).isEqualTo("Import 2 referrals");
    }

    @Test
    void importsWithProgressAndSaysWhatCameOfIt() {
        choose("list.csv", LIST);
        Typing.type(_get(Checkbox.class), true);
        _click(_get(MainAction.class));
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            MockVaadin.clientRoundtrip(false);
            return says("2 referrals imported.");
        });
        assertThat(practice.referrals()).isEqualTo(2);
        choose("list.csv", LIST);
        assertThat(_find(MainAction.class)).isEmpty();
    }

    @Test
    void givesTheRowsWithProblemsBackAsAFile() {
        choose("list.csv", LIST);
        Anchor download =
                _get(Anchor.class, spec -> spec.withPredicate(a -> a.getHref().contains("dynamic")));
        assertThat(new String(DownloadKt._download(download), StandardCharsets.UTF_8))
                .contains("Bob Low")
                .contains("DOB: “31/2/1960” is not a date.")
                .doesNotContain("Isa Rae");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        choose("list.pdf", "%PDF-1.7");
        assertThat(says("list.pdf cannot be read. It is neither an Excel file nor text."))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTICE", "ADVISER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isNoPageForEverybodyElse(Role role) {
        signIn(practice.person(role));
        UI.getCurrent().navigate("import");
        assertThat(view()).isNotInstanceOf(ImportView.class);
    }

    private static void choose(String fileName, String content) {
        UploadKt._upload(_get(Upload.class), fileName, content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private static boolean says(String text) {
        return _find(Note.class).stream()
                .anyMatch(note -> note.getElement().getTextRecursively().contains(text));
    }
}
