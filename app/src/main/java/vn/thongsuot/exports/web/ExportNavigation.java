package vn.thongsuot.exports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ExportNavigation {

    @Bean
    NavigationEntry exportsEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 90, "exports", "/desk/exports", Permission.DESK_USE);
    }
}
