package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Gender;
import scot.onward.hub.ServiceRow;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;
import scot.onward.hub.SettingsRule;
import scot.onward.shared.SnsiapType;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** One adviser: what they do, in which languages, and when they are away. */
class PersonPanel extends EditPanel {

    private final ClinicTools tools;
    private final AdviserRow before;
    private final Command done;
    private final MultiSelectComboBox<ServiceRow> services =
            new MultiSelectComboBox<>(MessageCatalogue.text("clinics.services"));
    private final LanguagesField languages;
    private final CheckboxGroup<SnsiapType> types = new CheckboxGroup<>(MessageCatalogue.text("clinics.people.advice"));
    private final Select<Gender> gender = new Select<>();

    private PersonPanel(ClinicTools tools, UUID hubId, AdviserRow adviser, Command done) {
        super(adviser.name(), done);
        this.tools = tools;
        this.before = adviser;
        this.done = done;
        List<ServiceRow> offered = tools.places().services();
        services.setItems(offered);
        services.setItemLabelGenerator(ServiceRow::name);
        services.setValue(offered.stream()
                .filter(service -> adviser.serviceIds().contains(service.id()))
                .collect(Collectors.toSet()));
        Set<String> known = new TreeSet<>();
        tools.places().advisers().forEach(it -> known.addAll(it.languages()));
        languages = new LanguagesField(known, adviser.languages());
        types.setItems(SnsiapType.values());
        types.setItemLabelGenerator(type -> MessageCatalogue.text("clinics.people.type." + type.name()));
        types.setValue(adviser.adviceTypes());
        gender.setLabel(MessageCatalogue.text("clinics.people.gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(
                it -> it == null ? MessageCatalogue.text("clinics.people.gender.none") : MessageCatalogue.word(it));
        gender.setEmptySelectionAllowed(true);
        gender.setEmptySelectionCaption(MessageCatalogue.text("clinics.people.gender.none"));
        gender.setHelperText(MessageCatalogue.text("clinics.people.gender.help"));
        gender.setValue(adviser.gender());
        addFields(services, languages, types, gender, new LeavePart(tools, hubId, adviser));
        mainAction(MessageCatalogue.text("clinics.people.save"), this::save);
    }

    /** The adviser in the address; nothing when they are none of the hub's. */
    static @Nullable PersonPanel of(ClinicTools tools, UUID hubId, ClinicsAddress address, Command done) {
        return tools.advisers().ofHub(hubId).stream()
                .filter(adviser -> address.id().filter(adviser.id()::equals).isPresent())
                .findFirst()
                .map(adviser -> new PersonPanel(tools, hubId, adviser, done))
                .orElse(null);
    }

    private void save() {
        languages.setInvalid(false);
        AdviserRow adviser = new AdviserRow(
                before.id(),
                before.organisationId(),
                before.name(),
                services.getValue().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                languages.getValue(),
                gender.getValue(),
                types.getValue());
        switch (tools.advisers().save(adviser)) {
            case Saved saved -> {
                Notices.done(MessageCatalogue.text("clinics.people.saved", adviser.name()));
                done.execute();
            }
            case Refused(SettingsRule rule) -> {
                languages.setErrorMessage(MessageCatalogue.word(rule));
                languages.setInvalid(true);
            }
        }
    }
}
