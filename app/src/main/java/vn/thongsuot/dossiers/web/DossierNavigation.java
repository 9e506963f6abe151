package vn.thongsuot.dossiers.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class DossierNavigation {

    @Bean
    NavigationEntry workEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 10, "work", "/desk/work", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry intakeEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 20, "intake", "/desk/intake", Permission.DOSSIER_RECEIVE);
    }

    @Bean
    NavigationEntry dossierListEntry() {
        return new NavigationEntry(
                NavigationGroup.FIGURES, 14, "dossierList", DossierListAsk.PATH, Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry lateEntry() {
        return new NavigationEntry(NavigationGroup.FIGURES, 15, "late", "/desk/late", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry funnelEntry() {
        return new NavigationEntry(NavigationGroup.FIGURES, 17, "funnel", "/desk/funnel", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry registerBookEntry() {
        return new NavigationEntry(
                NavigationGroup.FIGURES, 16, "registerBook", "/desk/register-book", Permission.PERSON_READ);
    }

    @Bean
    NavigationEntry personDossiersEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 27, "personDossiers", "/desk/person-dossiers", Permission.PERSON_READ);
    }

    @Bean
    NavigationEntry opinionsEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 60, "opinions", "/desk/opinions", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry routeMovesEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 25, "routeMoves", "/desk/route-moves", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry competencesEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 24, "competences", "/desk/competences", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry resultRulesEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 27, "resultRules", "/desk/result-rules", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry codePatternsEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 29, "codePatterns", "/desk/code-patterns", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry countLimitsEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 29, "countLimits", "/desk/count-limits", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry cannedEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 28, "canned", "/desk/canned", Permission.DOSSIER_ASSIGN);
    }

    @Bean
    NavigationEntry handoversEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 26, "handovers", "/desk/handovers", Permission.DOSSIER_ASSIGN);
    }
}
