package vn.thongsuot.platform;

import vn.thongsuot.access.Permission;

/**
 * An entry of the officials' bar, contributed by a module as a bean (Vietnamese: mục điều hướng).
 *
 * @param order among the entries of its group
 * @param key name of the entry; its text is the message key {@code nav.<key>}
 */
public record NavigationEntry(NavigationGroup group, int order, String key, String path, Permission permission) {}
