package vn.thongsuot.programme.tasks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationBadge;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;
import vn.thongsuot.programme.tasks.TaskLists;

/** Entry of this part in the officials' bar, with the number of tasks that wait for the reader. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 40, "tasks", "/desk/tasks", Permission.BOARD_READ);
    }

    @Bean
    NavigationBadge tasksBadge(TaskLists lists) {
        return new NavigationBadge("tasks", lists::countWaiting);
    }
}
