package se.bas.ui.agency;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.agency.Installation;
import se.bas.application.agency.Installation.AgencyLine;
import se.bas.application.agency.Installation.MandateLine;
import se.bas.application.agency.ShowInstallation;
import se.bas.domain.agency.Role;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** The organisations and how many work where, for reading. Whose the mandates are, each agency sees of its own. */
@View
@Route(Routes.ORGANISATION)
@ForRoles(Role.ADMINISTRATOR)
final class OrganisationView extends Page implements BeforeEnterObserver {
    private final ShowInstallation showInstallation;
    private final SignedIn signedIn;

    @Inject
    OrganisationView(ShowInstallation showInstallation, SignedIn signedIn) {
        super("agency.organisation.title", "organisation");
        this.showInstallation = showInstallation;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Installation installation = showInstallation.show(signedIn.actor());
        removeAll();
        add(
                heading(Words.text("agency.organisation.title")),
                lead(Words.text("agency.organisation.lead", collaboration())),
                section("agency.organisation.agencies", agencies(installation.agencies())),
                section("agency.organisation.mandates", mandates(installation.mandates())));
    }

    private String collaboration() {
        return signedIn.mandate()
                .map(mandate -> Words.of(mandate.collaboration()))
                .orElse("");
    }

    private static Section section(String heading, Grid<?> grid) {
        Section section = new Section(new H2(Words.text(heading)), grid);
        section.addClassName("panel");
        return section;
    }

    private static Grid<AgencyLine> agencies(List<AgencyLine> lines) {
        Grid<AgencyLine> grid = new Grid<>();
        grid.setTestId("agencies");
        grid.addComponentColumn(line -> new AgencyBadge(Words.of(line.name()), line.code()))
                .setHeader(Words.text("agency.organisation.name"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        column(grid, "agency.organisation.number", AgencyLine::organisationNumber);
        column(grid, "agency.organisation.provider", AgencyLine::identityProvider);
        column(grid, "agency.organisation.units", line -> Integer.toString(line.units()));
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Grid<MandateLine> mandates(List<MandateLine> lines) {
        Grid<MandateLine> grid = new Grid<>();
        grid.setTestId("mandates");
        grid.addComponentColumn(line -> new AgencyBadge(Words.of(line.agency()), line.agencyCode()))
                .setHeader(Words.text("agency.organisation.agency"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        column(grid, "agency.organisation.unit", line -> Words.of(line.unit()));
        column(grid, "agency.organisation.role", line -> Words.of(line.role()));
        column(grid, "agency.organisation.holders", line -> Integer.toString(line.holders()));
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static <T> void column(
            Grid<T> grid, String heading, com.vaadin.flow.function.ValueProvider<T, String> value) {
        grid.addColumn(value).setHeader(Words.text(heading)).setAutoWidth(true).setSortable(true);
    }
}
