package vn.thongsuot.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class UnitNavigation {

    @Bean
    NavigationEntry unitsEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 70, "units", "/desk/units", Permission.DESK_USE);
    }
}
