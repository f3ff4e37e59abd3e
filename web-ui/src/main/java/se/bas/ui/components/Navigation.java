package se.bas.ui.components;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;

/** What a feature puts in the menu. */
public interface Navigation {
    List<Entry> entries();

    /**
     * One line of the menu.
     *
     * @param text key of its words
     * @param path where it leads
     * @param within the first part of further addresses that belong to it
     * @param rank its place: the lowest that a role may use is that role's start page
     */
    record Entry(String text, VaadinIcon icon, String path, Set<String> within, int rank, Set<Role> roles) {}
}
