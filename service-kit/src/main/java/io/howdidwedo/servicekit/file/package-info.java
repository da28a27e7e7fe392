/// What a service keeps in files beside its database.
@NullMarked
package io.howdidwedo.servicekit.file;

import org.jspecify.annotations.NullMarked;
