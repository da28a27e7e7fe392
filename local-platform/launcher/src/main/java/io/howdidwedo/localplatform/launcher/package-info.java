/// Starts everything on one machine: the platform's parts and the five services.
@NullMarked
package io.howdidwedo.localplatform.launcher;

import org.jspecify.annotations.NullMarked;
