package scot.onward.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Séan O’Neill, sean o'neill",
        "Mary-Anne Smith, mary anne SMITH",
        "Angus MacDonald, Angus McDonald",
        "Angus Mac Donald, Angus Mcdonald",
        "Marta Zielińska, marta zielinska",
        "Łukasz Grøn, lukasz gron",
        "JOSÉ  ÁNGEL, Jose Angel",
    })
    void one_name_written_in_two_ways_has_one_key(String one, String other) {
        assertThat(NameWords.key(one)).isEqualTo(NameWords.key(other));
    }

    @Test
    void two_names_have_two_keys() {
        assertThat(NameWords.key("Ann Smith")).isNotEqualTo(NameWords.key("Anna Smith"));
    }

    @Test
    void a_mac_is_found_as_mc_and_the_other_way_round() {
        assertThat(NameWords.findableBy("Angus McDonald")).contains("angus", "mcdonald", "macdonald");
        assertThat(NameWords.findableBy("Angus Mac Donald")).contains("mcdonald", "macdonald", "donald");
    }

    @Test
    void the_name_to_use_is_found_as_well() {
        assertThat(NameWords.findableBy("Margaret Tolland", "Peggy")).contains("margaret", "peggy");
    }
}
