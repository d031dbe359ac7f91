// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.widgets;

import org.eclipse.swt.graphics.Drawable;

public abstract class Control extends Widget implements Drawable {
}
