package vn.thongsuot.programme.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry plansEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 46, "plans", "/desk/plans", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry boardEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 45, "board", "/desk/board", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(NavigationGroup.FIGURES, 51, "figures", "/desk/indicators", Permission.BOARD_READ);
    }
}
