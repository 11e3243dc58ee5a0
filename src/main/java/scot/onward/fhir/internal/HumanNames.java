package scot.onward.fhir.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.StringType;

/** Names as one text, which is how Onward keeps them, and in FHIR's parts. */
final class HumanNames {

    private HumanNames() {}

    /** The last word as family name, which UK Core asks for; the whole stays as text. */
    static HumanName of(String whole) {
        String[] words = whole.strip().split("\\s+");
        HumanName name = new HumanName().setUse(NameUse.OFFICIAL).setText(whole.strip());
        name.setFamily(words[words.length - 1]);
        Arrays.stream(words).limit(words.length - 1L).forEach(name::addGiven);
        return name;
    }

    /** The whole name, from its text or else its parts; empty when it has none. */
    static String whole(HumanName name) {
        String text = name.hasText()
                ? name.getText()
                : Stream.concat(name.getGiven().stream().map(StringType::getValue), Stream.ofNullable(name.getFamily()))
                        .collect(Collectors.joining(" "));
        return text.strip().replaceAll("\\s+", " ");
    }
}
