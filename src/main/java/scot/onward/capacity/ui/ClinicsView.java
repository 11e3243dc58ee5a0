package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** A manager's hubs: their clinics, rooms, hours, people and interpreters. The address says what is open. */
@Route("clinics")
@RolesAllowed("MANAGER")
@Menu(title = "clinics.menu", order = 4, icon = "calendar")
class ClinicsView extends Composite<MasterDetailLayout> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    private final ClinicTools tools;
    private final List<HubRow> hubs;
    private final Select<HubRow> hub = new Select<>();
    private final Nav bar = new Nav();
    private final Div body = new Div();
    private final Button fromFile = new Button(getTranslation("clinics.import"));
    private final Button add = new Button(Icons.PLUS.create(), click -> add());
    private ClinicsAddress address = ClinicsAddress.of(null, ClinicsTab.CLINICS);

    ClinicsView(ClinicTools tools, CurrentUser currentUser) {
        this.tools = tools;
        this.hubs = tools.places().hubs(currentUser.get().hubIds());
        hub.setItems(hubs);
        hub.setItemLabelGenerator(HubRow::name);
        hub.setId("hub");
        hub.setAriaLabel(getTranslation("clinics.hub"));
        hub.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ClinicsNavigation.go(address.at(change.getValue().id()));
            }
        });
        bar.addClassName("page-tabs");
        bar.setAriaLabel(getTranslation("clinics.title"));
        fromFile.addClickListener(click -> ClinicsNavigation.go(address.with(ClinicsAddress.IMPORT)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        layOut();
    }

    private void layOut() {
        Div tools = new Div(bar, fromFile, hub);
        tools.addClassName("clinics-bar");
        body.addClassNames("clinics-body");
        Div master = new Div(tools, body);
        master.addClassName("clinics");
        MasterDetailLayout layout = getContent();
        layout.setMaster(master);
        layout.setMasterSize("320px");
        layout.setExpandMaster(true);
        layout.addDetailEscapePressListener(escape -> closeDetail());
        layout.addBackdropClickListener(click -> closeDetail());
        layout.setSizeFull();
    }

    @Override
    public PageHeader pageHeader() {
        HubRow shown = hub.getValue();
        PageHeader header =
                PageHeader.of(getTranslation("clinics.title")).withPlace(shown == null ? null : shown.name());
        return add.isVisible() ? header.withActions(add) : header;
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(new LetterKey("N", getTranslation("clinics.key.new"), this::add));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ClinicsAddress.of(event.getLocation().getQueryParameters());
        if (hubs.isEmpty()) {
            body.removeAll();
            body.add(Spans.of("muted pad", getTranslation("clinics.noHub")));
            add.setVisible(false);
            return;
        }
        HubRow shown = hubs.stream()
                .filter(it -> it.id().equals(address.hub()))
                .findFirst()
                .orElseGet(this::largest);
        address = new ClinicsAddress(shown.id(), address.tab(), address.detail(), address.known());
        hub.setValue(shown);
        hub.setVisible(hubs.size() > 1);
        showTabs();
        fromFile.setVisible(address.tab() == ClinicsTab.CLINICS);
        add.setVisible(address.tab() != ClinicsTab.HOURS && address.tab() != ClinicsTab.PEOPLE);
        add.setText(getTranslation("clinics.add." + address.tab().name()));
        refreshPageHeader();
        body.removeAll();
        body.add(list(shown));
        boolean wide = address.tab() == ClinicsTab.CLINICS;
        getContent().setDetailSize(wide ? "880px" : "480px");
        getContent().setForceOverlay(wide);
        getContent().setDetail(detail(shown));
    }

    private void showTabs() {
        bar.removeAll();
        for (ClinicsTab tab : ClinicsTab.values()) {
            RouterLink link = new RouterLink(MessageCatalogue.word(tab), ClinicsView.class);
            link.setQueryParameters(QueryParameters.simple(address.on(tab).parameters()));
            if (tab == address.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            bar.add(link);
        }
    }

    /** The hub with the most rooms is the one that asks for the most work. */
    private HubRow largest() {
        return hubs.stream()
                .max(Comparator.comparing(it -> tools.places().rooms(it.id()).size()))
                .orElseThrow();
    }

    private Component list(HubRow shown) {
        UUID chosen = address.id().orElse(null);
        return switch (address.tab()) {
            case CLINICS -> new ClinicList(tools, shown.id(), chosen);
            case ROOMS -> new RoomsList(tools, shown.id(), chosen);
            case HOURS -> new HoursPart(tools, shown);
            case PEOPLE -> new PeopleList(tools, shown.id(), chosen);
            case INTERPRETERS -> new InterpretersList(tools, shown.id(), chosen);
        };
    }

    private @Nullable Component detail(HubRow shown) {
        if (address.detail() == null) {
            return null;
        }
        return switch (address.tab()) {
            case CLINICS -> clinic(shown);
            case ROOMS -> RoomPanel.of(tools, shown.id(), address, this::closeDetail);
            case HOURS -> null;
            case PEOPLE -> PersonPanel.of(tools, shown.id(), address, this::closeDetail);
            case INTERPRETERS -> InterpreterPanel.of(tools, address, this::closeDetail);
        };
    }

    /** The clinic in the address; nothing when it is none of this person's. */
    private @Nullable Component clinic(HubRow shown) {
        if (ClinicsAddress.IMPORT.equals(address.detail())) {
            return new ClinicImportPanel(tools.clinicImport(), shown.id(), this::closeDetail);
        }
        if (address.isNew()) {
            return new ClinicPanel(tools, address.draft(shown.id()), this::closeDetail);
        }
        try {
            return address.id()
                    .map(id -> new ClinicPanel(tools, tools.editor().edit(id).draft(), this::closeDetail))
                    .orElse(null);
        } catch (AccessDeniedException unknown) {
            return null;
        }
    }

    private void add() {
        if (add.isVisible()) {
            ClinicsNavigation.go(address.with(ClinicsAddress.NEW));
        }
    }

    private void closeDetail() {
        ClinicsNavigation.go(address.with((String) null));
    }
}
