package scot.onward.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.AccountDesk;
import scot.onward.access.AccountRow;
import scot.onward.hub.OrganisationRow;
import scot.onward.hub.Places;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PersonLine;

/** The accounts: who may sign in, as what, and for which hubs. Holds nothing of any client. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "admin.accounts.menu", order = 1, icon = "users")
class AccountsView extends Composite<MasterDetailLayout> implements HasPageHeader, HasUrlParameter<String> {

    private static final String NEW = "new";

    private final AccountDesk desk;
    private final Places places;
    private final TextField search = new TextField();
    private final Button add = new Button();
    private final Grid<AccountRow> grid = new Grid<>();
    private AccountChoices choices;
    private String typed = "";

    AccountsView(AccountDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
        this.choices = AccountChoices.of(places);
        setUpHeader();
        setUpGrid();
        AdminList.lay(getContent(), grid, () -> show(null));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("admin.accounts.title"))
                .withPlace(getTranslation("admin.accounts.place"))
                .withSearch(search)
                .withActions(add);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        typed = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(typed);
        choices = AccountChoices.of(places);
        grid.getDataProvider().refreshAll();
        getContent().setDetail(detail(parameter));
    }

    private @Nullable Component detail(@Nullable String parameter) {
        if (NEW.equals(parameter)) {
            return new AccountDetail(desk, choices, null, this::show);
        }
        Optional<AccountRow> chosen = id(parameter).flatMap(desk::find);
        chosen.ifPresentOrElse(grid::select, grid::deselectAll);
        return chosen.map(row -> new AccountDetail(desk, choices, row, this::show))
                .orElse(null);
    }

    private void setUpHeader() {
        search.setPlaceholder(getTranslation("admin.accounts.search"));
        search.setAriaLabel(getTranslation("admin.accounts.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed = change.getValue();
                show(null);
            }
        });
        add.setText(getTranslation("admin.accounts.add"));
        add.setIcon(Icons.USER_PLUS.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> navigate(NEW));
    }

    private void setUpGrid() {
        grid.addComponentColumn(row -> new PersonLine(row.name(), row.email()))
                .setHeader(getTranslation("admin.accounts.person"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> AdminList.twoLines(MessageCatalogue.word(row.role()), row.jobTitle()))
                .setHeader(getTranslation("admin.accounts.role"));
        grid.addComponentColumn(row -> AdminList.twoLines(
                        choices.organisation(row.organisationId())
                                .map(OrganisationRow::name)
                                .orElse(""),
                        choices.hubNames(row.hubIds())))
                .setHeader(getTranslation("admin.accounts.where"))
                .setFlexGrow(2);
        grid.addComponentColumn(AccountDetail::state)
                .setHeader(getTranslation("admin.accounts.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(page -> desk.list(typed, page));
        grid.setEmptyStateText(getTranslation("admin.accounts.none"));
        grid.addItemClickListener(click -> show(click.getItem().id()));
    }

    private void show(@Nullable UUID accountId) {
        navigate(accountId == null ? null : accountId.toString());
    }

    private void navigate(@Nullable String parameter) {
        QueryParameters filter = typed.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", typed);
        getUI().ifPresent(ui -> ui.navigate(AccountsView.class, parameter, filter));
    }

    private static Optional<UUID> id(@Nullable String parameter) {
        try {
            return Optional.ofNullable(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
