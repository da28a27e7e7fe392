/// Reports as PDF files.
@NullMarked
package io.howdidwedo.analyticsservice.report.pdf;

import org.jspecify.annotations.NullMarked;
