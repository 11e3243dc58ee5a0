package scot.onward.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A person's initials in a disc, beside the name. */
public class Initials extends Span {

    public Initials(String name) {
        super(of(name));
        addClassName("av");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** First letters of the first and the last word of a name: "Mary-Ann Logue" gives "ML". */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
    }
}
