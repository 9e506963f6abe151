package vn.thongsuot.programme.tasks.web;

import java.util.UUID;

/** The account that carries on. */
record TaskHolderRequest(UUID holderId) {}
