package vn.thongsuot.indicators.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    @Bean
    NavigationEntry indicatorsEntry() {
        return new NavigationEntry(
                NavigationGroup.FIGURES, 52, "indicators", "/desk/indicators/catalogue", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry valuesEntry() {
        return new NavigationEntry(NavigationGroup.FIGURES, 53, "values", "/desk/values", Permission.BOARD_READ);
    }
}
