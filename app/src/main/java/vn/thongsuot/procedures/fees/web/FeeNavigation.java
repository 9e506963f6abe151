package vn.thongsuot.procedures.fees.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of the fee schedule in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class FeeNavigation {

    @Bean
    NavigationEntry feeEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 75, "fees", "/desk/fees", Permission.DESK_USE);
    }
}
