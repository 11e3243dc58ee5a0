package scot.onward.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"12/3/1958", "12.03.1958", "1958-03-12", "12 march 1958", "12 Mar 1958", " 12  3 1958 "})
    void a_date_is_read_as_a_birth_date(String typed) {
        assertThat(SearchWords.read(typed).birthDate()).isEqualTo(LocalDate.of(1958, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/1958", "31 februar"})
    void what_is_no_date_is_no_date(String typed) {
        assertThat(SearchWords.read(typed).birthDate()).isNull();
    }

    @Test
    void digits_are_the_ending_of_a_telephone_number() {
        assertThat(SearchWords.read("+44 7700 900563").numbers()).isEqualTo(List.of("07700900563"));
        assertThat(SearchWords.read("0563").numbers()).isEqualTo(List.of("0563"));
    }

    @Test
    void words_and_numbers_may_stand_together() {
        SearchWords words = SearchWords.read("Tolland marg 563");
        assertThat(words.names()).isEqualTo(List.of("tolland", "marg"));
        assertThat(words.numbers()).isEqualTo(List.of("563"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12", "%", "' or 1=1"})
    void what_finds_everybody_elsewhere_finds_nobody_here(String typed) {
        SearchWords words = SearchWords.read(typed);
        assertThat(words.isEmpty() || words.names().contains("or")).isTrue();
    }
}
