package scot.onward.capacity.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import scot.onward.shared.ui.MessageCatalogue;

/** Languages to choose from, and any other that is typed. */
class LanguagesField extends MultiSelectComboBox<String> {

    private final Set<String> offered;

    LanguagesField(Collection<String> known, Set<String> spoken) {
        super(MessageCatalogue.text("clinics.languages"));
        offered = new TreeSet<>(known);
        offered.addAll(spoken);
        setItems(offered);
        setAllowCustomValue(true);
        setHelperText(MessageCatalogue.text("clinics.languages.help"));
        setValue(spoken);
        addCustomValueSetListener(typed -> add(typed.getDetail().strip()));
    }

    private void add(String language) {
        if (!language.isEmpty()) {
            Set<String> more = new LinkedHashSet<>(getValue());
            more.add(language);
            offered.add(language);
            setItems(offered);
            setValue(more);
        }
    }
}
