package vn.thongsuot.programme.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry plansEntry() {
        return new NavigationEntry(49, "plans", "/desk/plans", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry boardEntry() {
        return new NavigationEntry(50, "board", "/desk/board", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(51, "figures", "/desk/indicators", Permission.BOARD_READ);
    }
}
