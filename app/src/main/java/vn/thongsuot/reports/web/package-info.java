/** Pages of reports and their regimes. */
@NullMarked
package vn.thongsuot.reports.web;

import org.jspecify.annotations.NullMarked;
