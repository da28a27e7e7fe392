/// The facts of one relationship: its transactions and the answers to them.
@NullMarked
package io.howdidwedo.analyticsservice.relationship;

import org.jspecify.annotations.NullMarked;
