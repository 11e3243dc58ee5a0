package scot.onward.capacity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicField;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** Who meets people, how and in which room, about what. */
class ClinicWhoPart extends ClinicPart {

    private final ComboBox<AdviserRow> adviser = new ComboBox<>(MessageCatalogue.text("clinics.adviser"));
    private final Segmented<Delivery> delivery =
            Segmented.of(MessageCatalogue.text("clinics.delivery"), Delivery.class);
    private final Select<RoomRow> room = new Select<>();
    private final MultiSelectComboBox<ServiceRow> services =
            new MultiSelectComboBox<>(MessageCatalogue.text("clinics.services"));
    private final List<AdviserRow> advisers;
    private final List<RoomRow> rooms;
    private final List<ServiceRow> allServices;

    ClinicWhoPart(Places places, UUID hubId, Command changed) {
        super(MessageCatalogue.text("clinics.who"));
        advisers = places.advisers();
        rooms = places.rooms(hubId);
        allServices = places.services();
        adviser.setItems(advisers);
        adviser.setItemLabelGenerator(AdviserRow::name);
        delivery.setLabel(MessageCatalogue.text("clinics.delivery"));
        room.setLabel(MessageCatalogue.text("clinics.room"));
        room.setItems(rooms);
        room.setItemLabelGenerator(RoomRow::name);
        services.setItemLabelGenerator(ServiceRow::name);
        services.setItems(allServices);
        adviser.addValueChangeListener(change -> offerServices(change.isFromClient()));
        delivery.addValueChangeListener(change -> room.setVisible(change.getValue() == Delivery.IN_PERSON));
        onChange(changed, adviser, delivery, room, services);
        Div row = new Div(adviser, room);
        row.addClassName("field-row");
        add(delivery, row, services);
        at(ClinicField.ADVISER, adviser);
        at(ClinicField.DELIVERY, delivery);
        at(ClinicField.ROOM, room);
        at(ClinicField.SERVICES, services);
    }

    /** An adviser offers all that they give, until somebody says less. */
    private void offerServices(boolean chosenNow) {
        AdviserRow chosen = adviser.getValue();
        List<ServiceRow> given = chosen == null
                ? allServices
                : allServices.stream()
                        .filter(service -> chosen.serviceIds().contains(service.id()))
                        .toList();
        Set<ServiceRow> before = services.getValue();
        services.setItems(given);
        services.setValue(chosenNow ? Set.copyOf(given) : before);
    }

    @Override
    void load(ClinicDraft draft) {
        ClinicDraft.Who who = draft.who();
        delivery.setValue(who.delivery());
        room.setVisible(who.delivery() == Delivery.IN_PERSON);
        adviser.setValue(advisers.stream()
                .filter(it -> it.id().equals(who.adviserId()))
                .findFirst()
                .orElse(null));
        room.setValue(rooms.stream()
                .filter(it -> it.id().equals(who.roomId()))
                .findFirst()
                .orElse(null));
        if (draft.isNew() && who.serviceIds().isEmpty()) {
            offerServices(adviser.getValue() != null);
        } else {
            services.setValue(allServices.stream()
                    .filter(it -> who.serviceIds().contains(it.id()))
                    .collect(Collectors.toSet()));
        }
    }

    /** The services that are chosen now. */
    Set<ServiceRow> chosen() {
        return services.getValue();
    }

    @Override
    ClinicDraft read(ClinicDraft draft) {
        AdviserRow chosen = adviser.getValue();
        RoomRow place = room.isVisible() ? room.getValue() : null;
        return draft.with(new ClinicDraft.Who(
                chosen == null ? null : chosen.id(),
                delivery.getValue(),
                idOf(place),
                services.getValue().stream().map(ServiceRow::id).collect(Collectors.toSet())));
    }

    private static @Nullable UUID idOf(@Nullable RoomRow room) {
        return room == null ? null : room.id();
    }
}
