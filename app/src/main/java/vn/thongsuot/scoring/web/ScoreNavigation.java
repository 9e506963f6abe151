package vn.thongsuot.scoring.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ScoreNavigation {

    @Bean
    NavigationEntry roundsEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 60, "score", "/desk/index-rounds", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry publishedFiguresEntry() {
        return new NavigationEntry(
                NavigationGroup.FIGURES, 56, "published", "/desk/published-figures", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry initiativesEntry() {
        return new NavigationEntry(
                NavigationGroup.PROGRAMME, 62, "initiatives", "/desk/initiatives", Permission.BOARD_READ);
    }
}
