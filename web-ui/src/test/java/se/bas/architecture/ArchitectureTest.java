package se.bas.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.casework.RefreshCase;
import se.bas.application.duty.ShowDutySheet;
import se.bas.application.handover.ListHandovers;
import se.bas.application.handover.ListNetwork;
import se.bas.application.handover.OpenProposal;
import se.bas.application.mapping.ShowMapping;
import se.bas.application.placement.ListPlacements;
import se.bas.application.plan.ShowPlan;
import se.bas.application.task.RefreshTasks;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.View;

/** What makes the gate unavoidable, and keeps the layers apart. */
@AnalyzeClasses(packages = "se.bas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> LOCKED_UP = DescribedPredicate.describe(
            "are entities, locked records or what opens them",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isEquivalentTo(Protected.class)
                    || type.isEquivalentTo(Judgement.class)
                    || type.isEquivalentTo(DisclosureGate.class));

    private static final DescribedPredicate<JavaClass> REACHING_THE_DATABASE = DescribedPredicate.describe(
            "reach the database and are no use case",
            type -> !type.isAnnotatedWith(UseCase.class)
                    && type.getPackageName().startsWith("se.bas")
                    && type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class)));

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("se.bas.domain..")
            .layer("application")
            .definedBy("se.bas.application..")
            .layer("ui")
            .definedBy("se.bas.ui..")
            .whereLayer("ui")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("ui")
            .because("domain knows neither, application knows domain, ui knows both");

    @ArchTest
    static final ArchRule domain_knows_no_server = classes()
            .that()
            .resideInAPackage("se.bas.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "se.bas.domain..", "java..", "javax.crypto..", "jakarta.persistence..", "org.jspecify..")
            .because("the rules must be readable and testable without a server");

    @ArchTest
    static final ArchRule ports_give_locked_records = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are ports",
                    type -> type.isInterface()
                            && type.getPackageName().startsWith("se.bas.domain")
                            && !type.getPackageName().equals("se.bas.domain.disclosure")
                            && !type.isAnnotation()
                            && type.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(dependency ->
                                            dependency.getTargetClass().isAssignableTo(OwnedRecord.class))))
            .should(Rules.returnNothingOrLockedRecords())
            .because("what comes from the database is locked until the gate opens it");

    @ArchTest
    static final ArchRule views_see_no_entities = noClasses()
            .that()
            .resideInAnyPackage("se.bas.ui..")
            .or()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat(LOCKED_UP)
            .because("pages and resources see use cases, views and ids, never entities or the gate's keys");

    @ArchTest
    static final ArchRule the_database_is_reached_through_use_cases = classes()
            .that()
            .resideInAnyPackage("se.bas.ui..", "se.bas.application..rest", "se.bas.application.agency.identity")
            .should(not(dependOnClassesThat(REACHING_THE_DATABASE)))
            .because("whatever reaches the database does so in a use case, which says who acts");

    @ArchTest
    static final ArchRule nobody_goes_round_the_entity_manager = noClasses()
            .that()
            // They read no table about anybody: one hears that something has changed, and not even what (decision
            // 0014), the other which job has run for which day (decision 0024).
            .resideOutsideOfPackages("se.bas.application.live.postgresql", "se.bas.application.job.postgresql")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .because(
                    "a bare connection has no actor, so row-level security would show nothing, or too much to an owner");

    @ArchTest
    static final ArchRule no_persistence_context = noFields()
            .should()
            .beAnnotatedWith(PersistenceContext.class)
            .because("used outside a transaction it keeps its connection and starves the pool; inject EntityManager");

    @ArchTest
    static final ArchRule use_cases_take_the_actor_first = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(Rules.takeTheActorFirst())
            .because("a use case without an actor cannot be judged or logged");

    @ArchTest
    static final ArchRule use_cases_give_disclosures = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(Rules.giveNoViewBut(Disclosure.class, View.class))
            .because("a disclosure is the only way personal data leaves the application layer");

    @ArchTest
    static final ArchRule use_cases_do_not_call_use_cases = noClasses()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(UseCase.class)
            .because("one use case is one transaction, one actor and one instant");

    @ArchTest
    static final ArchRule only_open_pages_are_judged_again = noClasses()
            .that()
            .doNotBelongToAnyOf(
                    RefreshCase.class,
                    ListHandovers.class,
                    ListNetwork.class,
                    OpenProposal.class,
                    ListPlacements.class,
                    ShowDutySheet.class,
                    ShowMapping.class,
                    ShowPlan.class,
                    DisclosureGate.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(
                    HasName.Predicates.nameMatching("judge(Own|OwnAndKnown|Everybodys|Proposal)?Again")))
            .because("it writes no entry for what the page shows already, so it is for pages that show something");

    @ArchTest
    static final ArchRule only_open_lists_are_judged_again = noClasses()
            .that()
            .doNotBelongToAnyOf(RefreshTasks.class, DisclosureGate.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("judgeEachAgain")))
            .because("it writes no entry for what the list shows already, so it is for lists that stand open");

    @ArchTest
    static final ArchRule who_asks_the_gate_says_why = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .and(DescribedPredicate.describe(
                    "ask the gate",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(DisclosureGate.class))))
            .should()
            .beAnnotatedWith(ForPurpose.class)
            .because("personal data is read for a purpose, or not at all");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .because("such a name says that nobody knew what the class is for");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .resideInAPackage("se.bas..")
            .should(Rules.liveInANullMarkedPackage())
            .because("null is checked by the compiler, everywhere");
}
