package vn.thongsuot.procedures.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ProcedureNavigation {

    @Bean
    NavigationEntry proceduresEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 60, "procedures", "/desk/procedures", Permission.DESK_USE);
    }

    @Bean
    NavigationEntry eligibleEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 61, "eligible", "/desk/eligible-procedures", Permission.CATALOGUE_EDIT);
    }
}
