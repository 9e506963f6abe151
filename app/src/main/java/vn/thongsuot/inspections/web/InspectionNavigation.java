package vn.thongsuot.inspections.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class InspectionNavigation {

    @Bean
    NavigationEntry inspectionsEntry() {
        return new NavigationEntry(
                NavigationGroup.PROGRAMME, 55, "inspections", "/desk/inspections", Permission.BOARD_READ);
    }

    @Bean
    NavigationEntry findingsEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 56, "findings", "/desk/findings", Permission.BOARD_READ);
    }
}
