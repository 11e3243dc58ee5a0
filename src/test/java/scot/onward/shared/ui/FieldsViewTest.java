package scot.onward.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.onward.Typing;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

class FieldsViewTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aWholeDatePastedIntoTheFirstPartIsSpread() {
        DateParts field = shown(new DateParts("Date on the letter"));

        type(field, 0, "9/11/2026");

        assertThat(texts(field)).containsExactly("9", "11", "2026");
        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void aDateInTheInternationalOrderIsSpreadToo() {
        DateParts field = shown(new DateParts("Date on the letter"));

        type(field, 0, "2026-11-09");

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void threePartsMakeADate() {
        DateParts field = shown(new DateParts("Date on the letter"));

        type(field, 0, "20");
        type(field, 1, "11");
        type(field, 2, "2026");

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void whatIsNoDateIsKeptAndExplained() {
        DateParts field = shown(new DateParts("Date on the letter"));

        type(field, 0, "31");
        type(field, 1, "2");
        type(field, 2, "2026");

        assertThat(texts(field)).containsExactly("31", "2", "2026");
        assertThat(field.getValue()).isNull();
        assertThat(field.isUnreadable()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Write the date as day, month, year");
    }

    @Test
    void aBlankDateIsNotUnreadable() {
        DateParts field = shown(new DateParts("Date on the letter"));

        assertThat(field.isBlank()).isTrue();
        assertThat(field.check()).isTrue();
    }

    @Test
    void aDateSetIsShownInItsParts() {
        DateParts field = shown(new DateParts("Date on the letter"));

        field.setValue(LocalDate.of(1958, 3, 12));

        assertThat(texts(field)).containsExactly("12", "3", "1958");
    }

    @Test
    void anAnswerBeginsNotAsked() {
        Segmented<Answer> field = shown(Segmented.answer("Somewhere safe tonight"));

        assertThat(field.getValue()).isEqualTo(Answer.NOT_ASKED);
        assertThat(field.getItemLabelGenerator().apply(Answer.NOT_ASKED)).isEqualTo("Not asked");
    }

    @Test
    void numberKeysToggleTiles() {
        IssueTiles tiles = shown(new IssueTiles("What would help?"));
        List<LetterKey> keys = tiles.letterKeys();

        keys.getFirst().action().execute();
        keys.get(2).action().execute();
        keys.getFirst().action().execute();

        assertThat(keys).hasSize(12).last().extracting(LetterKey::key).isEqualTo("=");
        assertThat(tiles.getValue()).isEqualTo(EnumSet.of(PresentingIssue.HOUSING));
    }

    private static <C extends com.vaadin.flow.component.Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static void type(DateParts field, int part, String text) {
        Typing.type(_find(field, TextField.class).get(part), text);
    }

    private static List<String> texts(DateParts field) {
        return _find(field, TextField.class).stream().map(TextField::getValue).toList();
    }
}
