package vn.thongsuot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final Set<String> MODULES = Set.of(
            "audit",
            "calendar",
            "centres",
            "communication",
            "documents",
            "dossiers",
            "exports",
            "facts",
            "identity",
            "indicators",
            "inspections",
            "notifications",
            "organisation",
            "payments",
            "petitions",
            "platform",
            "procedures",
            "programme",
            "reports",
            "surveys",
            "scoring",
            "webhooks");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thongsuot");

    @Test
    void keepsModulesApart() {
        ApplicationModules.of(ThongSuotApplication.class, generatedOrBelow()).verify();
    }

    /** A module owns its schema; what others may join stands in schema pub. */
    @Test
    void readsNoOtherModulesTables() {
        for (String module : MODULES) {
            noClasses()
                    .that()
                    .resideInAPackage("vn.thongsuot." + module + "..")
                    .should()
                    .dependOnClassesThat(tablesOfOthers(module))
                    .check(CLASSES);
        }
    }

    @Test
    void takesTimeFromTheClock() {
        for (Class<?> type : Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.thongsuot.postgres..")
                    .should()
                    .callMethod(type, "now")
                    .check(CLASSES);
        }
    }

    @Test
    void keepsControllersToThemselves() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /** What is generated (tables, templates) and the server's launcher, a build of its own, are no modules. */
    private static DescribedPredicate<JavaClass> generatedOrBelow() {
        return DescribedPredicate.describe(
                "generated or below the modules",
                type -> type.getPackageName().startsWith("vn.thongsuot.db.")
                        || type.getPackageName().startsWith("vn.thongsuot.postgres")
                        || type.getName().matches(".*\\.Jte\\w+Generated"));
    }

    private static DescribedPredicate<JavaClass> tablesOfOthers(String module) {
        return DescribedPredicate.describe("tables of a module other than " + module, type -> {
            String name = type.getPackageName();
            return name.startsWith("vn.thongsuot.db.")
                    && !name.startsWith("vn.thongsuot.db." + module)
                    && !name.startsWith("vn.thongsuot.db.pub");
        });
    }
}
