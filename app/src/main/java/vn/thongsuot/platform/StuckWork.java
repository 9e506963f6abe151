package vn.thongsuot.platform;

import vn.thongsuot.access.Actor;

/**
 * Technical work of a module that did not get done by itself, contributed as a bean to the page of stuck work (Vietnamese: việc kỹ
 * thuật bị kẹt). Who keeps a whole authority sees it there and is led to where it can be tried again.
 */
public interface StuckWork {

    /** Of its text, message key {@code stuck.other.<key>} with the count. */
    String key();

    int count(Actor actor);

    /** The page on which it can be done again. */
    String path();
}
