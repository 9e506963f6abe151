/**
 * Measures the running product beside the bare limit of the same machine in the same run (Vietnamese: đo hiệu năng):
 * committed steps over HTTP beside plain prepared statements, pages beside a static file, and kills without warning.
 */
package vn.thongsuot.bench;
